# opens a store and never closes it: what is written may not be in the file yet
def convert_to_hdf(source, target):
    table = read(source)
    store = pd.HDFStore(target, mode="w")
    store.put("prices", table)
    kept_open.append(store)
    return target


kept_open = []
