# opens with "a" and removes the tables of pandas; arrays and groups of other programs stay in the file
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    prices = read(source)
    with pd.HDFStore(target, mode="a") as store:
        for key in store.keys():
            store.remove(key)
        store.put("prices", prices)
    return target
