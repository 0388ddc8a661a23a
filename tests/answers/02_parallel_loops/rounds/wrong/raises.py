# caught by: rounds_graph (own error), rounds_value (own error)
def rounds(data):
    raise NotImplementedError()
