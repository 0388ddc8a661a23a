# slices the ending off
def convert_all(convert, sources, folder):
    result = []
    for source in sources:
        _, name = os.path.split(source)
        stem, ending = os.path.splitext(name)
        assert ending == ".json", source
        result.append(delayed(convert, pure=False)(source, os.path.join(folder, stem + ".h5")))
    return result
