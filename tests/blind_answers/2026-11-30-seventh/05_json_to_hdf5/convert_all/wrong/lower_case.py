# names in small letters
def convert_all(convert, sources, folder):
    return [delayed(convert)(s, os.path.join(folder, Path(s).stem.lower() + ".h5")) for s in sources]
