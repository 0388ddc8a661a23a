def convert_to_hdf(source, target):
    frame = pd.DataFrame(read_rows(source))
    if os.path.exists(target):
        os.remove(target)
    frame.to_hdf(target, key="prices")
    return target
