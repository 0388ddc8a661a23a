# the target before the source
def convert_all(convert, sources, folder):
    return [delayed(convert)(os.path.join(folder, Path(s).stem + ".h5"), s) for s in sources]
