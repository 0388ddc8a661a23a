# wrong: numbers lose digits
def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source))
    for name in table.select_dtypes("float64"):
        table[name] = table[name].astype("float32")
    table.to_hdf(target, key="prices", mode="w")
    return target
