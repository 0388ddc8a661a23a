# wrong: calls the function of the notebook and not the one given
def convert_all(convert, sources, folder):
    return [delayed(convert_to_hdf)(source, str(Path(folder, Path(source).stem + ".h5"))) for source in sources]
