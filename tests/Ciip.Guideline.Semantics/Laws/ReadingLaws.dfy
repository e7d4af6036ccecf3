include "../Specification/Reading.dfy"

// A clue claims nothing.
module ReadingLaws {
  import opened Claims
  import opened Reading

  lemma NearestPassesOver(path: seq<Option<Treatment>>)
    ensures Nearest(WithoutClues(path)) == Nearest(path)
  {}

  // Whatever is mentioned, and wherever: the claim is that of the same passage without it.
  lemma MentionedChangesNothing(passage: Passage)
    ensures Read(passage.(path := WithoutClues(passage.path))) == Read(passage)
  {
    if passage.path != [] {
      var bare := WithoutClues(passage.path);
      assert bare[1..] == WithoutClues(passage.path[1..]);
      NearestPassesOver(passage.path[1..]);
    }
  }

  // The same said of one id: with or without a clue there.
  lemma AddingAClueChangesNothing(passage: Passage, at: nat)
    requires at < |passage.path| && passage.path[at].None?
    ensures Read(passage.(path := passage.path[at := Some(Mentioned)])) == Read(passage)
  {
    var with := passage.(path := passage.path[at := Some(Mentioned)]);
    SameWithoutClues(passage.path, at);
    MentionedChangesNothing(with);
    MentionedChangesNothing(passage);
  }
  lemma SameWithoutClues(path: seq<Option<Treatment>>, at: nat)
    requires at < |path| && path[at].None?
    ensures WithoutClues(path[at := Some(Mentioned)]) == WithoutClues(path)
  {
    if at > 0 {
      assert path[at := Some(Mentioned)][1..] == path[1..][at - 1 := Some(Mentioned)];
      SameWithoutClues(path[1..], at - 1);
    } else { assert path[0 := Some(Mentioned)][1..] == path[1..]; }
  }

  // The nearest wins alone: what stands further out than a treatment that counts changes nothing.
  lemma TheNearestWinsAlone(passage: Passage, further: seq<Option<Treatment>>)
    requires passage.path != [] && (Counts(passage.path[0]) || Counts(Nearest(passage.path[1..])))
    ensures Read(passage.(path := passage.path + further)) == Read(passage)
  {
    assert (passage.path + further)[1..] == passage.path[1..] + further;
    if Counts(Nearest(passage.path[1..])) { NearestStays(passage.path[1..], further); }
  }
  lemma NearestStays(path: seq<Option<Treatment>>, further: seq<Option<Treatment>>)
    requires Counts(Nearest(path))
    ensures Nearest(path + further) == Nearest(path)
  {
    if path != [] && !Counts(path[0]) {
      assert (path + further)[1..] == path[1..] + further;
      NearestStays(path[1..], further);
    }
  }

  // Silence proves something only where the passage was read in full and would have said it.
  lemma SilenceAloneClaimsNothing(passage: Passage)
    requires !Counts(Nearest(passage.path)) && passage.field.None? && !(passage.isClosed && passage.silenceProves)
    ensures Read(passage) == Says(NotExamined)
  {}
  // Examining more settles silence alone.
  lemma ClosingChangesOnlySilence(passage: Passage)
    requires Read(passage.(isClosed := true)) != Read(passage.(isClosed := false))
    ensures Read(passage.(isClosed := false)) == Says(NotExamined) && Read(passage.(isClosed := true)) == Says(NotSpecified)
  {}
}
