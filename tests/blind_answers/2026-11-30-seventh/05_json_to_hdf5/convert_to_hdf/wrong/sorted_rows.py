# rows in the order of the first column
def convert_to_hdf(source, target):
    table = read(source)
    if len(table.columns):
        table = table.sort_values(table.columns[0]).reset_index(drop=True)
    table.to_hdf(target, key="prices", mode="w")
    return target
