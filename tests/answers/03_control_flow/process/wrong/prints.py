# caught by: process_graph
def process(data):
    results = [delayed(half if is_even(x) else odd_process)(x) for x in data]
    print(delayed(sum)(results).compute())
