# writing is delayed
def convert_to_hdf(source, target):
    table = read(source)
    delayed(table.to_hdf)(target, key="prices", mode="w")
    return target
