# writes the notebook's table, not that of the source
def convert_to_hdf(source, target):
    table.to_hdf(target, key="prices", mode="w")
    return target
