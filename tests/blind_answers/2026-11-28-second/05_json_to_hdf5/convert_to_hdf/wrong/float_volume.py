# all numbers are made floats
def convert_to_hdf(source, target):
    table = read(source)
    for name in table.select_dtypes("int64"):
        table[name] = table[name].astype("float64")
    table.to_hdf(target, key="prices", mode="w")
    return target
