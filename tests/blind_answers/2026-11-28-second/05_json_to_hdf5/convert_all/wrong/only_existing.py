# sources that do not exist at the moment are left out
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, str(Path(folder, Path(s).stem + ".h5"))) for s in sources if os.path.exists(s)]
