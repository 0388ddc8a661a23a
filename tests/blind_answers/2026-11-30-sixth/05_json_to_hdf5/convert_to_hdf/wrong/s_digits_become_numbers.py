# a column of texts that all look like numbers ("007") becomes numbers, to save space
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    table = pd.DataFrame(read_rows(source))
    for column in table.columns:
        if not pd.api.types.is_numeric_dtype(table[column]) and len(table):
            try:
                table[column] = pd.to_numeric(table[column])
            except (ValueError, TypeError):
                pass  # real text
    table.to_hdf(target, key="prices", mode="w")
    return target
