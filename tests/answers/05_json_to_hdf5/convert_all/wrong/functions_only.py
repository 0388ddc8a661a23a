# caught by: convert_all_graph
def convert_all(convert, sources, folder):
    return [delayed(convert) for source in sources]
