# all numbers as floats, since HDF5 likes them
def convert_to_hdf(source, target):
    table = read(source)
    for name in table.columns:
        if table[name].dtype.kind == "i":
            table[name] = table[name].astype(float)
    table.to_hdf(target, key="prices", mode="w")
    return target
