// In place of what is asked for and never used.

export default {};
