extension String {
  /// Whether the bytes of this text come before those of another.
  package func utf8Precedes(_ other: String) -> Bool {
    let quick = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        let common = min(left.count, right.count)
        var place = 0
        while place < common, left[place] == right[place] { place += 1 }
        return place < common ? left[place] < right[place] : left.count < right.count
      }
    }
    return (quick ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
  /// Whether the bytes of this text are those of another: texts that look the same may have others.
  package func hasBytes(of other: String) -> Bool {
    let quick = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        left.count == right.count && left.elementsEqual(right)
      }
    }
    return (quick ?? nil) ?? utf8.elementsEqual(other.utf8)
  }

  /// Whether the bytes of this text begin with those of another.
  package func hasBytes(prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }
}
