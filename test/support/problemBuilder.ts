/** Tests build their problems with what the package offers to embedders for theirs. */
export * from "../../src/testing/problemBuilder";
