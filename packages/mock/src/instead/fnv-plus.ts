// In place of a hash by which Prism makes short ids of long ones, with tables that are larger than all the rest of it.

export const fast1a52hex = (text: string): string => text;
