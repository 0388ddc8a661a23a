# all tasks have the key convert: one conversion for all
def convert_all(convert, sources, folder):
    return [
        delayed(convert)(s, str(Path(folder, Path(s).stem + ".h5")), dask_key_name="convert") for s in sources
    ]
