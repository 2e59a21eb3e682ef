export const token = {
  id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
  name: "ci",
  client_id: "88bf3b6d86161464f6509f7219099e57.access",
  duration: "8760h",
  enabled: true,
  created_at: "2026-01-05T08:30:00Z",
  updated_at: "2026-01-05T08:30:00Z",
  expires_at: "2027-01-05T08:30:00Z",
};
export const other = { ...token, id: "0b8a7c1e-52d4-4b6f-9a34-7d1f0c2e9b56", name: "nightly export" };

export const answer = (result) => ({ success: true, errors: [], messages: [], result });
export const refusal = (code, message) => ({
  success: false,
  errors: [{ code, message }],
  messages: [],
  result: null,
});
