# caught by: score_all_value
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return [f.result() for f in client.map(lambda x: function(table, x), sorted(values))]
