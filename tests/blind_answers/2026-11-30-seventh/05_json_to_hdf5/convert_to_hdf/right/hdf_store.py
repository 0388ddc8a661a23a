# a store in a with
def convert_to_hdf(source, target):
    rows = read_rows(source)
    with pd.HDFStore(target, mode="w") as store:
        store.put("prices", pd.DataFrame(rows))
    return target
