/** What the ledger of names is called beside the packages of one document. */
export const LEDGER = "names.json";

/** The folder of the ledger beside a project's own documents, in which each package has a file of its own. */
export const LEDGER_FOLDER = "names";

/** What says which package has which operations, in the folder of the documents. */
export const CATALOGUE = "catalogue.yaml";

/** A repository whose own documents become its packages. The command knows of none by itself: a script hands it over. */
export interface Project {
  /** What is written names the documents by their paths from here; the licence is here, too. */
  root: string;
  /** The folder of the documents, with the catalogue, the overlays and the ledger of names beside them. */
  documents: string;
  /** The folder that the packages are written to. */
  packages: string;
  /** Where a package may have a suite that is written by hand, in a folder of the package's name. */
  suites?: string;
  /** Where each group of the catalogue has a suite that is generated. */
  groups?: string;
}
