# the first column becomes the index, and is no column any more
def convert_to_hdf(source, target):
    table = read(source)
    table.set_index(table.columns[0]).to_hdf(target, key="prices", mode="w")
    return target
