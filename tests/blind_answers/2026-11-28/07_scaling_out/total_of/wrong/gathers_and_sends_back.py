# wrong: sends gathered results to the cluster again
def total_of(client, function, data):
    results = client.gather(client.map(function, data))
    return client.submit(sum, results).result()
