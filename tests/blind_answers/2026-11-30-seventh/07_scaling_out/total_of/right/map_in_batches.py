# map with a size of batches
def total_of(client, function, data):
    futures = client.map(function, data, batch_size=5, pure=False)
    answer = client.submit(lambda parts: sum(parts), futures)
    return answer.result()
