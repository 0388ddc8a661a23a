# caught by: convert_to_hdf_nothing_else
def convert_to_hdf(source, target):
    with pd.HDFStore(target) as store:
        store.append("prices", pd.DataFrame(read_rows(source)))
    return target
