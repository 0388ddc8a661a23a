# convert gets target and source in the wrong order
def convert_all(convert, sources, folder):
    return [delayed(convert)(str(Path(folder, Path(s).stem + ".h5")), s) for s in sources]
