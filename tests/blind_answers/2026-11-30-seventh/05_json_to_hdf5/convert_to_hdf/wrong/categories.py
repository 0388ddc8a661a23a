# text becomes categories
def convert_to_hdf(source, target):
    table = read(source)
    for name in table.columns:
        if table[name].dtype.kind == "O":
            table[name] = table[name].astype("category")
    table.to_hdf(target, key="prices", mode="w", format="table")
    return target
