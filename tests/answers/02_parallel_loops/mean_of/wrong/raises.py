# caught by: mean_of_graph (own error), mean_of_value (own error)
def mean_of(data):
    raise NotImplementedError()
