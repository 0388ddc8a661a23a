# columns are sorted by name
def convert_to_hdf(source, target):
    table = read(source)
    table[sorted(table.columns)].to_hdf(target, key="prices", mode="w")
    return target
