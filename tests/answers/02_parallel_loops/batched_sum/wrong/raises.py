# caught by: batched_sum_graph (own error), batched_sum_value (own error)
def batched_sum(f, data, size):
    raise NotImplementedError()
