# late binding: each task converts the last source
def convert_all(convert, sources, folder):
    lazies = []
    for source in sources:
        target = str(Path(folder, Path(source).stem + ".h5"))
        lazies.append(delayed(lambda: convert(source, target))())
    return lazies
