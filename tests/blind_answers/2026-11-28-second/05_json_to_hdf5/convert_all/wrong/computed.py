# computes and returns the paths
def convert_all(convert, sources, folder):
    lazies = [delayed(convert)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sources]
    return list(dask.compute(*lazies))
