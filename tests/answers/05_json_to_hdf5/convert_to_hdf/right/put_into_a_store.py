def convert_to_hdf(source, target):
    frame = pd.DataFrame.from_records(read_rows(source))
    store = pd.HDFStore(target, "w")
    try:
        store.put("prices", frame, track_times=False)
    finally:
        store.close()
    return target
