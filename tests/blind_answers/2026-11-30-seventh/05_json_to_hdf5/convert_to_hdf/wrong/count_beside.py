# a second table with the number of rows
def convert_to_hdf(source, target):
    table = read(source)
    with pd.HDFStore(target, mode="w") as store:
        store["prices"] = table
        store["info"] = pd.Series({"rows": len(table)})
    return target
