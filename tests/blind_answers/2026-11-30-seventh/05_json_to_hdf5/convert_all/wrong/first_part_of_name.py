# all up to the first point
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, str(Path(folder, Path(s).name.split(".")[0] + ".h5"))) for s in sources]
