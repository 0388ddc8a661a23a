# writes the table under a second key as well
def convert_to_hdf(source, target):
    table = read(source)
    table.to_hdf(target, key="prices", mode="w")
    table.head(1).to_hdf(target, key="first")
    return target
