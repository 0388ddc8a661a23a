# prices in single precision: digits are lost
def convert_to_hdf(source, target):
    table = read(source)
    for name in table.select_dtypes("float64"):
        table[name] = table[name].astype("float32").astype("float64")
    table.to_hdf(target, key="prices", mode="w")
    return target
