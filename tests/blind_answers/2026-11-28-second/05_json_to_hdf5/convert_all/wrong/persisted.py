# persist converts while the list is built
def convert_all(convert, sources, folder):
    lazies = [delayed(convert)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sources]
    return list(dask.persist(*lazies))
