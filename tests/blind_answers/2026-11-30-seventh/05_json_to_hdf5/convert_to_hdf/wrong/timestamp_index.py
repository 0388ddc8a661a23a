# the first column becomes the index
def convert_to_hdf(source, target):
    table = read(source)
    table = table.set_index(table.columns[0])
    table.to_hdf(target, key="prices", mode="w")
    return target
