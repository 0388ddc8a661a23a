# wrong: the store stays open
open_stores = []


def convert_to_hdf(source, target):
    table = pd.DataFrame(read_rows(source))
    store = pd.HDFStore(target, mode="w")
    open_stores.append(store)
    store.put("prices", table)
    return target
