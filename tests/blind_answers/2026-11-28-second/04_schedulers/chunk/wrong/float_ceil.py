# a float: 3.0
def chunk(tasks, workers):
    import numpy as np

    return float(np.ceil(tasks / workers))
