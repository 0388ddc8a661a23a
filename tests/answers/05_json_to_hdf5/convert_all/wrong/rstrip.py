# caught by: convert_all_value
def convert_all(convert, sources, folder):
    result = []
    for source in sources:
        name = os.path.basename(source).rstrip(".json") + ".h5"
        result.append(delayed(convert)(source, os.path.join(folder, name)))
    return result
