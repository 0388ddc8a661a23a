# both endings
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, str(Path(folder, Path(s).name + ".h5"))) for s in sources]
