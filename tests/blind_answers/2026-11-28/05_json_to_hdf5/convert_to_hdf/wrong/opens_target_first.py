# wrong: target is made before the source is read
def convert_to_hdf(source, target):
    with pd.HDFStore(target, mode="w") as store:
        store.put("prices", pd.DataFrame(read_rows(source)))
    return target
