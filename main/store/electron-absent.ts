/** Stands in for `electron` where there is none (command line, tests): electron-store imports it but needs none of it. */
export default {};
