# in the format "table"
def convert_to_hdf(source, target):
    table = read(source)
    table.to_hdf(path_or_buf=target, key="/prices", mode="w", format="table")
    return target
