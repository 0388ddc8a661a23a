def write_table(table, path, name="prices"):
    table.to_hdf(path, key=name, mode="w", format="fixed", index=True)
    return path


def convert_to_hdf(source, target):
    return write_table(pd.DataFrame(list(read_rows(source))), target)
