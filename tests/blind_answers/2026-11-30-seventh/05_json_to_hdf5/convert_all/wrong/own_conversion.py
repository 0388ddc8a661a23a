# converts by convert_to_hdf, whatever is passed in
def convert_all(convert, sources, folder):
    return [delayed(convert_to_hdf)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sources]
